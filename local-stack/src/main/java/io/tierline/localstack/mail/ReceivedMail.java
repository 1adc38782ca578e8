package io.tierline.localstack.mail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the inbox shows it.
 *
 * @param messageId with its angle brackets, as sent
 * @param to every recipient's plain address
 * @param date as the sender wrote it
 * @param receivedAt real time of its arrival, in milliseconds since 1970
 * @param headers every header; of one that stands more than once, the last
 * @param text the plain text, or the HTML where there is no plain text
 */
public record ReceivedMail(
        @Nullable String messageId,
        String from,
        List<String> to,
        String subject,
        @Nullable String date,
        long receivedAt,
        Map<String, String> headers,
        String text) {
    public ReceivedMail {
        to = List.copyOf(to);
        headers = Map.copyOf(headers);
    }

    boolean isFor(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }

    /** Whether its headers name the ticket with this reference. */
    boolean isAbout(String ticket) {
        return ticket.equals(headers.get("X-Tierline-Ticket"));
    }
}
