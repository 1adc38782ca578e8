package io.tierline.localstack.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the inbox shows out of a message. */
final class MailReader {
    private MailReader() {}

    static ReceivedMail read(MimeMessage message, long receivedAt) throws MessagingException, IOException {
        return new ReceivedMail(
                message.getMessageID(),
                addresses(message.getFrom()).stream().findFirst().orElse(""),
                addresses(message.getAllRecipients()),
                Objects.requireNonNullElse(message.getSubject(), ""),
                message.getHeader("Date", null),
                receivedAt,
                headers(message),
                text(message));
    }

    static List<String> addresses(Address @Nullable [] addresses) {
        return Stream.of(addresses == null ? new Address[0] : addresses)
                .map(address ->
                        address instanceof InternetAddress internet ? internet.getAddress() : address.toString())
                .toList();
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.put(header.getName(), header.getValue());
        }
        return headers;
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            String html = "";
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = text(inner);
                if (!found.isEmpty() && !inner.isMimeType("text/html")) {
                    return found;
                }
                html = html.isEmpty() ? found : html;
            }
            return html;
        }
        return part.isMimeType("text/*") ? String.valueOf(content) : "";
    }
}
