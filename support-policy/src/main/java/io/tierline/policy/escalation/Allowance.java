package io.tierline.policy.escalation;

import io.tierline.policy.Counting;
import java.time.Duration;

/** How much time a clock is given, and which minutes it counts. */
public record Allowance(Duration time, Counting counting) {}
