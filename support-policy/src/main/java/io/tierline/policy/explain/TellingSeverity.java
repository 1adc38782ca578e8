package io.tierline.policy.explain;

import io.tierline.policy.CustomerRaise;
import io.tierline.policy.PhoneStart;
import io.tierline.policy.Severity;
import io.tierline.policy.SeverityChange;
import io.tierline.policy.SupportPolicy;
import java.util.ArrayList;
import java.util.List;

/** Finds what there is to say about how a ticket comes to a severity and leaves it. */
record TellingSeverity(SupportPolicy policy, Severity severity) {

    List<Statement> statements() {
        List<Statement> told = new ArrayList<>();
        String name = severity.name();
        PhoneStart phone = policy.clocks().phoneStart();
        if (phone != null && phone.severities().contains(name)) {
            told.add(new SeverityStatement.PhoneFirst(phone.channels()));
        }
        policy.triage().severities().claims().stream()
                .filter(rule -> rule.claims().contains(name))
                .forEach(rule ->
                        told.add(new SeverityStatement.Held(name, rule.channels(), rule.heldAt(), rule.until())));
        policy.triage().severities().changes().forEach(change -> tell(told, change));
        CustomerRaise raise = severity.raise();
        if (raise != null) {
            told.add(new SeverityStatement.Raise(raise.to(), raise.after()));
        }
        return told;
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
