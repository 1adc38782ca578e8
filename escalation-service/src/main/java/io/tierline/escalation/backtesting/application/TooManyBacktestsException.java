package io.tierline.escalation.backtesting.application;

/** As many backtests run as this instance lets run at once. */
public final class TooManyBacktestsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
