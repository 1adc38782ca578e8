package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** What people are told about. */
public enum NotificationEvent {
    /** A ticket was registered. */
    SUBMITTED("submitted"),
    /** A message was added; the detail is its kind. */
    MESSAGE_ADDED("message-added"),
    /** The clocks wait for the customer to phone (M4). */
    PHONE_AWAITED("phone-awaited"),
    /** A status report is due. */
    STATUS_REPORT_DUE("status-report-due"),
    /** A target nears its deadline. */
    DEADLINE_NEARING("deadline-nearing"),
    /** A target was missed. */
    DEADLINE_MISSED("deadline-missed"),
    /** A step of the ladder was reached. */
    ESCALATED("escalated"),
    /** A requested escalation was refused. */
    ESCALATION_REFUSED("escalation-refused");

    private final String word;

    NotificationEvent(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<NotificationEvent> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
