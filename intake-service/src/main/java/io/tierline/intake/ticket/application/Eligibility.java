package io.tierline.intake.ticket.application;

import io.tierline.intake.request.model.PolicyNames;
import io.tierline.intake.ticket.model.Entitlement;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a claim must agree with: itself, the customer's entitlement and the policy's own names. */
final class Eligibility {
    private Eligibility() {}

    /** Everything that is wrong with a claim; empty if its ticket can be accepted. */
    static List<Violation> violations(
            TicketClaim claim, Optional<Entitlement> entitlement, Optional<SupportPolicy> policy) {
        List<Violation> wrong = new ArrayList<>();
        if (policy.isEmpty() && claim.policy() != null) {
            wrong.add(new Violation("policy", "no policy named " + claim.policy() + " is loaded"));
        }
        if (entitlement.isEmpty()) {
            wrong.add(new Violation("customer", "there is no customer " + claim.customer()));
        }
        entitlement.ifPresent(customer -> againstCustomer(claim, customer, policy, wrong));
        entitlement
                .flatMap(customer -> policy.flatMap(known -> plan(customer, known)))
                .ifPresent(wrong::add);
        policy.flatMap(known -> severity(claim, known)).ifPresent(wrong::add);
        mailbox(claim).ifPresent(wrong::add);
        return wrong;
    }

    private static void againstCustomer(
            TicketClaim claim, Entitlement customer, Optional<SupportPolicy> policy, List<Violation> wrong) {
        boolean another = claim.policy() != null && !claim.policy().equals(customer.policy());
        if (another && policy.isPresent()) {
            wrong.add(new Violation("policy", "customer " + customer.customer() + " is under " + customer.policy()));
        }
        if (claim.policy() == null && policy.isEmpty()) {
            wrong.add(new Violation("policy", "the customer's policy " + customer.policy() + " is not loaded"));
        }
        if (claim.region() == null && CountryRegion.of(customer.country()).isEmpty()) {
            wrong.add(new Violation("region", "is required: country " + customer.country() + " does not tell it"));
        }
    }

    /** The plan was there when the customer was stored; a later version of the policy may have lost it. */
    private static Optional<Violation> plan(Entitlement customer, SupportPolicy policy) {
        return Optional.of(policy)
                .filter(known -> known.name().equals(customer.policy()))
                .flatMap(own -> PolicyNames.unknownPlan("customer", customer.plan(), own))
                .map(wrong ->
                        new Violation(wrong.field(), customer.customer() + " needs another plan: " + wrong.message()));
    }

    private static Optional<Violation> severity(TicketClaim claim, SupportPolicy policy) {
        return Optional.ofNullable(claim.subject().severity())
                .flatMap(severity -> PolicyNames.unknownSeverity("severity", severity, policy));
    }

    private static Optional<Violation> mailbox(TicketClaim claim) {
        return Optional.ofNullable(claim.mailbox())
                .filter(_ -> claim.channel() != Channel.EMAIL)
                .map(_ -> new Violation("mailbox", "is for mail only: leave it out, or say channel email"));
    }
}
