package io.tierline.policy.check;

import io.tierline.policy.Condition;
import io.tierline.policy.CustomerSilence;
import io.tierline.policy.PhoneStart;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about clocks that no clock ever follows. */
final class IdleClockRules {

    private final SupportPolicy policy;

    private IdleClockRules(SupportPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> findings(SupportPolicy policy) {
        var idle = new IdleClockRules(policy);
        return Stream.of(idle.silence(), idle.phoneStart())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> silence() {
        return Optional.ofNullable(policy.clocks().silence())
                .flatMap(this::wrong)
                .map(why -> never("/clocks/when-the-customer-is-silent", why));
    }

    /** Asking is a response (R4): whoever waits for the customer has given the first one. */
    private Optional<String> wrong(CustomerSilence silence) {
        if (silence.target() == TargetKind.FIRST_RESPONSE) {
            return Optional.of("whoever has asked the customer has given the first-response; name another target");
        }
        String target = silence.target().word();
        return Optional.of("no plan promises %s; promise it, or name another target".formatted(target))
                .filter(_ -> !Rows.promise(Rows.of(policy), silence.target()));
    }

    /** It is about tickets that come in while the business calendar is closed (M4). */
    private Optional<Finding> phoneStart() {
        PhoneStart rule = policy.clocks().phoneStart();
        if (rule == null) {
            return Optional.empty();
        }
        var contradictions = new Contradictions(PossibleTickets.judged(policy));
        List<Optional<String>> wrong = BusinessCalendars.names(policy).stream()
                .map(calendar -> contradictions.of(whileClosed(calendar, rule)))
                .toList();
        return wrong.stream().allMatch(Optional::isPresent)
                ? wrong.getFirst().map(why -> never("/clocks/start-with-the-phone", why))
                : Optional.empty();
    }

    private static List<Condition> whileClosed(String calendar, PhoneStart rule) {
        return List.of(
                new Condition.DuringHours(calendar, false),
                new Condition.ByChannel(rule.channels()),
                new Condition.OfSeverity(rule.severities()));
    }

    private static Finding never(String path, String why) {
        return Finding.error(path, "can never match: " + why);
    }
}
