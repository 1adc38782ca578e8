package io.tierline.notification.paging.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The paging of one escalation.
 *
 * @param escalationId names the escalation
 * @param origin what raised it
 * @param callRoles the roles whose people are called, in order; empty if the policy lets nobody be called
 * @param paging where it stands
 */
public record Alert(UUID escalationId, Origin origin, List<String> callRoles, Paging paging) {
    public Alert {
        callRoles = List.copyOf(callRoles);
    }

    /**
     * What raised an alert.
     *
     * @param eventId the {@code escalated} event
     * @param to {@code support-manager} or {@code executive}
     * @param because the rule behind it
     * @param dueAt when the escalation fell due, on the product's clock
     */
    public record Origin(UUID eventId, String to, String because, Instant dueAt) {}

    /** A new alert; its first call, if anybody is to be called, is due at once. */
    public static Alert raise(UUID escalationId, Origin origin, List<String> callRoles, Instant now) {
        Paging paging = callRoles.isEmpty() ? new Paging.Announced() : Paging.begin(now);
        return new Alert(escalationId, origin, callRoles, paging);
    }

    /** Whether it still waits for somebody. */
    public boolean isOpen() {
        return paging instanceof Paging.Open;
    }

    /** The alert in another state; the one door through which its state changes. */
    public Alert with(Paging next) {
        return next.equals(paging) ? this : new Alert(escalationId, origin, callRoles, next);
    }

    /** Taken by somebody. An ended alert stays as it is: a late repeat is harmless. */
    public Alert acknowledge(String by, Via via, Instant now) {
        return paging instanceof Paging.Open open ? with(open.acknowledge(by, via, now)) : this;
    }

    /** Over without being taken. An ended alert stays as it is. */
    public Alert standDown(String reason, Instant now) {
        return paging instanceof Paging.Open open ? with(open.standDown(reason, now)) : this;
    }
}
