package io.tierline.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Json;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.stack.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** The sixth programme: its file, its one customer, its manager and, worked out by hand, its nights. */
final class NightDesk {
    static final String MANAGER = "layla.haddad@night-desk.example";
    static final String CUSTOMER = "dune-logistics";

    private NightDesk() {}

    /** The policy file. */
    static String text() throws IOException {
        try (InputStream policy = Objects.requireNonNull(NightDesk.class.getResourceAsStream("/policies/dubai.yaml"))) {
            return new String(policy.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Introduces the customer, if the programme is known. */
    static Answer customer(Product product) {
        ObjectNode body = Json.object()
                .put("name", "Dune Logistics")
                .put("policy", "dubai")
                .put("plan", "nights")
                .put("zone", "Asia/Dubai")
                .put("country", "AE")
                .put("language", "en");
        return product.as("operator", Endpoint.INTAKE).put("/v1/customers/" + CUSTOMER, body);
    }

    /** Introduces the manager, if the programme is known. */
    static Answer manager(Product product) {
        ObjectNode body = Json.object()
                .put("name", "Layla Haddad")
                .put("email", MANAGER)
                .put("locale", "en")
                .put("policy", "dubai")
                .put("order", 1);
        body.putArray("roles").add("support-manager");
        return product.as("operator", Endpoint.NOTIFICATION).put("/v1/on-call/staff/night-manager", body);
    }

    static ObjectNode draft(String severity) {
        ObjectNode json = Json.object()
                .put("policy", "dubai")
                .put("customer", CUSTOMER)
                .put("channel", "web")
                .put("language", "en")
                .put("region", "MEA")
                .put("severity", severity)
                .put("subject", "Nothing works")
                .put("description", "The gate scanners are down.");
        json.putObject("requester")
                .put("name", "Omar")
                .put("email", "omar@dune.example")
                .put("locale", "en");
        return json;
    }

    /** By hand: eight open hours of the nights from 20:00 to 04:00 that begin on Sunday to Thursday, but not on 2 and 3 December. */
    static Instant afterOneNight(Instant answered) {
        ZonedDateTime at = answered.atZone(ZoneId.of("Asia/Dubai"));
        Duration left = Duration.ofHours(8);
        ZonedDateTime night = at.minusDays(1).toLocalDate().atTime(20, 0).atZone(at.getZone());
        while (true) {
            ZonedDateTime from = night.isAfter(at) ? night : at;
            ZonedDateTime to = night.plusHours(8);
            if (worked(night) && from.isBefore(to)) {
                Duration open = Duration.between(from, to);
                if (open.compareTo(left) >= 0) {
                    return from.plus(left).toInstant().truncatedTo(ChronoUnit.SECONDS);
                }
                left = left.minus(open);
            }
            night = night.plusDays(1);
        }
    }

    private static boolean worked(ZonedDateTime night) {
        boolean nationalDay = night.getMonthValue() == 12 && (night.getDayOfMonth() == 2 || night.getDayOfMonth() == 3);
        return !nationalDay
                && switch (night.getDayOfWeek()) {
                    case FRIDAY, SATURDAY -> false;
                    case SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> true;
                };
    }
}
