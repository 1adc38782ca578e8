package io.tierline.policy;

import java.time.Duration;

/**
 * How a call is repeated until somebody acknowledges.
 *
 * @param every from one call to the next
 * @param times how often one person is called before it goes to the next
 */
public record CallRule(Duration every, int times) {}
