package io.tierline.policy.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one promise to the customer stands.
 *
 * @param target {@code first-response}, {@code answer}, {@code resolution}, {@code status-report},
 *     {@code support-manager} or {@code executive}
 * @param dueAt when it falls due if its clock runs on; null unless the clock runs
 */
public record Deadline(String target, @Nullable Instant dueAt, DeadlineState state) {}
