package io.tierline.policy;

/**
 * How this programme's clocks run where programmes differ.
 *
 * @param calendar the name of the calendar in whose open minutes business targets are counted
 * @param nearingPercent how much of a target has run when its deadline is called near, 1 to 99
 */
public record ClockRules(String calendar, Carry carry, int nearingPercent) {}
