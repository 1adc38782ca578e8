package io.tierline.policy;

import org.jspecify.annotations.Nullable;

/**
 * How this programme's clocks run where programmes differ.
 *
 * @param businessTime in whose open minutes business targets are counted
 * @param nearingPercent how much of a target has run when its deadline is called near, 1 to 99
 * @param silence what a customer who does not answer loses; null: nothing
 * @param phoneStart which tickets wait for the phone; null: none
 */
public record ClockRules(
        BusinessTime businessTime,
        Carry carry,
        int nearingPercent,
        @Nullable CustomerSilence silence,
        @Nullable PhoneStart phoneStart) {}
