package io.tierline.escalation.backtesting.model;

import java.time.Instant;

/**
 * Which tickets are played: those submitted in it.
 *
 * @param from inclusive
 * @param until exclusive
 */
public record Period(Instant from, Instant until) {}
