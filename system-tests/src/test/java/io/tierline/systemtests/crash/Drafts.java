package io.tierline.systemtests.crash;

import io.tierline.systemtests.client.TicketDraft;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tickets that the crash test submits. */
final class Drafts {
    private static final List<String> CUSTOMERS = List.of("acme-platinum", "acme-premium", "acme-standard");
    private static final List<String> ALL_SEVERITIES = List.of("4", "3", "2", "critical");

    private Drafts() {}

    /**
     * Every plan with every severity, and then what is escalated soonest: critical tickets of Platinum. Those that take a
     * week come first, so that all end at about the same time.
     */
    static List<TicketDraft> of(int count) {
        Stream<TicketDraft> everything = IntStream.range(0, 4).boxed().flatMap(round -> combinations());
        Stream<TicketDraft> urgent = Stream.generate(() -> TicketDraft.of("acme-platinum", "critical"));
        return Stream.concat(everything, urgent).limit(count).toList();
    }

    /** For how long a ticket is looked at, on the product's clock: until its plan's last escalation, and an hour. */
    static Duration lookedAtFor(TicketDraft draft) {
        boolean standard = draft.plan().equals("standard");
        return switch (String.valueOf(draft.severity())) {
            case "critical" -> Duration.ofHours(standard ? 25 : 9);
            case "3" -> Duration.ofHours(standard ? 25 : 169);
            case "4" -> Duration.ofHours(draft.plan().equals("platinum") ? 169 : 25);
            default -> Duration.ofHours(25);
        };
    }

    private static Stream<TicketDraft> combinations() {
        return ALL_SEVERITIES.stream()
                .flatMap(severity -> CUSTOMERS.stream().map(customer -> TicketDraft.of(customer, severity)));
    }
}
