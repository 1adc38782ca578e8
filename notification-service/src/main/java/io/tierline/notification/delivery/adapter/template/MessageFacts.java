package io.tierline.notification.delivery.adapter.template;

import io.tierline.notification.delivery.model.Delivery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What templates can name. Every name is always there, empty where nothing is known. */
final class MessageFacts {
    private static final Set<String> OF_THE_EVENT =
            Set.of("because", "detail", "severity", "level", "author", "deadline", "allowedFrom", "until", "coverage");
    private static final Set<String> INSTANTS = Set.of("deadline", "allowedFrom", "until");

    private MessageFacts() {}

    static Map<String, String> of(Delivery delivery) {
        var notification = delivery.notification();
        var ticket = delivery.ticket();
        Map<String, String> facts = new HashMap<>();
        OF_THE_EVENT.forEach(name -> facts.put(name, oneLine(delivery, name)));
        facts.put("text", notification.details().getOrDefault("text", ""));
        facts.put("name", OneLine.of(notification.recipient().name()));
        facts.put("reference", OneLine.of(ticket.reference()));
        facts.put("subject", OneLine.of(ticket.subject()));
        facts.put("customer", OneLine.of(ticket.customer()));
        facts.put("dueAt", written(notification.cause().dueAt(), delivery));
        return facts;
    }

    private static String oneLine(Delivery delivery, String name) {
        String value = delivery.notification().details().getOrDefault(name, "");
        return INSTANTS.contains(name) && !value.isEmpty()
                ? written(Instant.parse(value), delivery)
                : OneLine.of(value);
    }

    /** To the second, in the customer's zone, with the zone's name. */
    private static String written(Instant instant, Delivery delivery) {
        Locale locale =
                Locale.forLanguageTag(delivery.notification().recipient().language());
        return DateTimeFormatter.ofPattern("yyyy-MM-dd (EEE) HH:mm:ss z", locale)
                .withZone(zone(delivery.ticket().zone()))
                .format(instant);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
