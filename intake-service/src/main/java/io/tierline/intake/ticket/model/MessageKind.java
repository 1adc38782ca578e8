package io.tierline.intake.ticket.model;

import java.util.Arrays;
import java.util.Optional;

/** What a message is for. */
public enum MessageKind {
    /** An agent's answer to the customer; the first one meets first response (S3). */
    RESPONSE("response"),
    /** An agent's report on progress; it restarts the status-report cadence (R5). */
    STATUS_REPORT("status-report"),
    /** An agent asks the customer; the ticket becomes {@code pending-customer} (R4). */
    QUESTION("question"),
    /** Meets nothing. Between colleagues, and then no customer sees it; or a customer's reason for a request. */
    NOTE("note"),
    /** The customer's answer; a pending ticket becomes open again. */
    CUSTOMER_REPLY("customer-reply");

    private final String word;

    MessageKind(String word) {
        this.word = word;
    }

    /** The word for this in JSON, SQL and events. */
    public String word() {
        return word;
    }

    /** The kind that this word names, if there is one. */
    public static Optional<MessageKind> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
