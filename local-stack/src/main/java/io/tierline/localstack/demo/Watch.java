package io.tierline.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.events.EventTypes;
import io.tierline.events.TicketEvent;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.mail.ReceivedMail;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at timelines, inbox and phone, tells what is new, and remembers it for the checks. */
final class Watch {
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Desk desk;
    private final StackClient client;
    private final Ports ports;
    private final StoryClock clock;
    private final Narration narration;
    private final Set<String> tickets = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Happening> happened = new ArrayList<>();

    Watch(Desk desk, StackClient client, Ports ports, StoryClock clock, Narration narration) {
        this.desk = desk;
        this.client = client;
        this.ports = ports;
        this.clock = clock;
        this.narration = narration;
    }

    /** From now on this ticket is of interest. */
    void follow(String reference) {
        tickets.add(reference);
    }

    /** Watches until the scaled clock shows an instant. */
    void until(Instant scaledInstant) throws IOException, InterruptedException {
        while (clock.now().isBefore(scaledInstant)) {
            glance();
        }
    }

    /**
     * Watches until something has happened to a ticket.
     *
     * @param limit real time to wait at most
     * @return whether it happened
     */
    boolean until(Duration limit, String reference, Predicate<Happening> what)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (about(reference).noneMatch(what) && System.nanoTime() < end) {
            glance();
        }
        return about(reference).anyMatch(what);
    }

    /** What has happened to a ticket so far. */
    Stream<Happening> about(String reference) {
        return happened.stream().filter(one -> one.reference().equals(reference));
    }

    private void glance() throws IOException, InterruptedException {
        List<Happening> fresh = new ArrayList<>();
        for (String reference : tickets) {
            desk.timeline(reference).forEach(entry -> entry(reference, entry).ifPresent(fresh::add));
        }
        mails().forEach(fresh::add);
        calls().forEach(fresh::add);
        fresh.stream().sorted((one, other) -> one.at().compareTo(other.at())).forEach(this::remember);
        TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis());
    }

    private void remember(Happening happening) {
        happened.add(happening);
        narration.tell(happening);
    }

    private Optional<Happening> entry(String reference, JsonNode entry) {
        if (!seen.add(entry.path("id").asText())) {
            return Optional.empty();
        }
        JsonNode instant = entry.hasNonNull("dueAt") ? entry.path("dueAt") : entry.path("at");
        return EventTypes.recordOf(entry.path("type").asText())
                .map(type -> (TicketEvent) StackClient.MAPPER.convertValue(entry.path("detail"), type))
                .map(event -> new Happening.Entry(reference, Instant.parse(instant.asText()), event));
    }

    private List<Happening> mails() throws IOException, InterruptedException {
        List<Happening> fresh = new ArrayList<>();
        for (JsonNode node : client.get(URI.create(ports.url(Endpoint.MAIL_INBOX) + "/messages"), "")) {
            ReceivedMail mail = StackClient.MAPPER.convertValue(node, ReceivedMail.class);
            String reference = mail.headers().getOrDefault("X-Tierline-Ticket", "");
            if (tickets.contains(reference) && seen.add(mail.messageId() + " " + mail.receivedAt())) {
                fresh.add(new Happening.Mail(reference, clock.scaled(Instant.ofEpochMilli(mail.receivedAt())), mail));
            }
        }
        return fresh;
    }

    private List<Happening> calls() throws IOException, InterruptedException {
        List<Happening> fresh = new ArrayList<>();
        for (JsonNode call : client.get(URI.create(ports.url(Endpoint.PHONE) + "/calls"), "")) {
            String text = call.path("text").asText();
            tickets.stream()
                    .filter(reference -> text.matches("(?s).*\\b" + reference + "\\b.*"))
                    .filter(reference -> seen.add(call.path("id").asText()))
                    .map(reference -> new Happening.Ringing(
                            reference,
                            clock.scaled(
                                    Instant.ofEpochMilli(call.path("receivedAt").asLong())),
                            call.path("id").asText(),
                            call.path("to").asText(),
                            call.path("name").asText(),
                            text))
                    .forEach(fresh::add);
        }
        return fresh;
    }
}
