package io.tierline.kit.consume;

import io.tierline.events.EventEnvelope;
import org.jboss.logging.MDC;

/** Marks the log lines of a thread with the ticket's reference and the event's id. */
public final class LogContext implements AutoCloseable {
    private static final String TICKET = "ticket";
    private static final String EVENT = "event";

    private LogContext() {}

    /** From here to {@link #close()}, lines are about this event. */
    public static LogContext of(EventEnvelope event) {
        MDC.put(TICKET, event.subject());
        MDC.put(EVENT, event.id().toString());
        return new LogContext();
    }

    @Override
    public void close() {
        MDC.remove(TICKET);
        MDC.remove(EVENT);
    }
}
