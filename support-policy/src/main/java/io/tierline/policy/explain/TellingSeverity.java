package io.tierline.policy.explain;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.CustomerRaise;
import io.tierline.policy.PhoneStart;
import io.tierline.policy.Severity;
import io.tierline.policy.SeverityChange;
import io.tierline.policy.SupportPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what there is to say about how a ticket comes to a severity and leaves it. */
record TellingSeverity(SupportPolicy policy, Severity severity) {

    List<Statement> statements() {
        List<Statement> told = new ArrayList<>();
        phone().ifPresent(phone -> told.add(new SeverityStatement.PhoneFirst(phone.channels())));
        claims().forEach(rule ->
                told.add(new SeverityStatement.Held(severity.name(), rule.channels(), rule.heldAt(), rule.until())));
        policy.triage().severities().changes().forEach(change -> tell(told, change));
        CustomerRaise raise = severity.raise();
        if (raise != null) {
            told.add(new SeverityStatement.Raise(raise.to(), raise.after()));
        }
        return told;
    }

    /** The numbers of the facts behind what is told. */
    Stream<String> facts() {
        return Stream.of(
                        phone().map(PhoneStart::facts).stream(),
                        claims().map(ClaimRule::facts),
                        policy.triage().severities().changes().stream()
                                .filter(this::concerns)
                                .map(SeverityChange::facts))
                .flatMap(numbers -> numbers);
    }

    private Optional<PhoneStart> phone() {
        return Optional.ofNullable(policy.clocks().phoneStart())
                .filter(phone -> phone.severities().contains(severity.name()));
    }

    private Stream<ClaimRule> claims() {
        return policy.triage().severities().claims().stream()
                .filter(rule -> rule.claims().contains(severity.name()));
    }

    private boolean concerns(SeverityChange change) {
        return change.to().equals(severity.name()) || change.covers(change.cause(), severity.name());
    }

    private void tell(List<Statement> told, SeverityChange change) {
        String name = severity.name();
        if (change.to().equals(name)) {
            told.add(new SeverityStatement.Gained(change.cause(), name));
        } else if (change.covers(change.cause(), name)) {
            told.add(new SeverityStatement.Changed(change.cause(), change.to()));
        }
    }
}
