package io.tierline.policy;

import org.jspecify.annotations.Nullable;

/**
 * One severity of the programme.
 *
 * @param name the programme's own name for it
 * @param rank 1 is the most urgent; work is prioritised by it (S19)
 * @param definition when a ticket has it, in the words of the programme
 * @param raise what the customer may ask for when it drags on; null: nothing
 */
public record Severity(
        String name, int rank, String definition, @Nullable CustomerRaise raise) {}
