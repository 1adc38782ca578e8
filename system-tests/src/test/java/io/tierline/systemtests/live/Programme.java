package io.tierline.systemtests.live;

import io.tierline.systemtests.client.TicketDraft;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What tickets of a support programme can be: its customers in the sample directory, its severities, its own facts. */
enum Programme {
    /** Its promises hang on the level (R11); the site on the region and the hour (K3, K4). */
    KEEPER(
            List.of(new Customer("aozora-trading", "JP"), new Customer("liffey-foods", "EU")),
            List.of("urgent", "normal", "normal"),
            List.of()),
    /** E-mail waits for the phone (S6). */
    SOPHOS(
            List.of(
                    new Customer("acme-standard", "JP"),
                    new Customer("acme-premium", "JP"),
                    new Customer("acme-platinum", "JP")),
            List.of("critical", "critical", "2", "3", "4"),
            List.of("phone-confirmations")),
    /** At night the clock waits for the phone or the opening (M4), which each customer has for itself. */
    KASPERSKY(
            List.of(new Customer("hikari-bank", "JP"), new Customer("elbe-werke", "EU")),
            List.of("critical", "high", "medium", "low"),
            List.of("phone-confirmations")),
    /** A claim of high waits for the agreement (H10), a workaround takes it away (H7). */
    HENNGE(
            List.of(new Customer("minato-denki", "JP")),
            List.of("high", "high", "medium", "low"),
            List.of("high-agreements", "workarounds")),
    /** One promise, whatever the priority (P4). */
    PENTIO(List.of(new Customer("sakura-gakuen", "JP")), List.of("urgent", "high", "normal", "low"), List.of());

    private static final List<String> CHANNELS = List.of("web", "web", "email", "phone", "api", "video");

    private final List<Customer> customers;
    private final List<String> severities;
    private final List<String> ownFacts;

    private record Customer(String id, String region) {}

    Programme(List<Customer> customers, List<String> severities, List<String> ownFacts) {
        this.customers = customers;
        this.severities = severities;
        this.ownFacts = ownFacts;
    }

    /** The programme whose turn it is. */
    static Programme ofTurn(int turn) {
        return values()[turn % values().length];
    }

    /** Any ticket of the programme; now and then the customer leaves the severity to triage. */
    TicketDraft draft(RandomGenerator random) {
        Customer customer = RandomFact.oneOf(customers, random);
        String severity = random.nextInt(6) == 0 ? null : RandomFact.oneOf(severities, random);
        return TicketDraft.of(policy(), customer.region(), customer.id(), severity)
                .by(RandomFact.oneOf(CHANNELS, random));
    }

    /** The severities, the likely ones several times. */
    List<String> severities() {
        return severities;
    }

    /** The last parts of the paths of those facts that not every programme knows. */
    List<String> ownFacts() {
        return ownFacts;
    }

    private String policy() {
        return name().toLowerCase(Locale.ROOT);
    }
}
