package io.tierline.intake.ticket.application;

import io.smallrye.mutiny.Uni;
import io.tierline.events.EventIds;
import io.tierline.intake.request.model.Asking;
import io.tierline.intake.request.model.Result;
import io.tierline.intake.ticket.model.Entitlement;
import io.tierline.intake.ticket.model.Outcome.Recorded;
import io.tierline.intake.ticket.model.Submission;
import io.tierline.intake.ticket.model.Submission.Origin;
import io.tierline.intake.ticket.model.Ticket;
import io.tierline.intake.ticket.model.TicketKey;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Accepts a ticket: checks the claim against customer and policy, and stores ticket, fact and event together. */
@ApplicationScoped
public class SubmittingTicket {
    private final TicketStore tickets;
    private final PolicyCatalogue policies;
    private final FactRecords records;
    private final TierlineClock clock;
    private final LeadLimit limit;

    /** Over the request's stores. */
    SubmittingTicket(
            TicketStore tickets, PolicyCatalogue policies, FactRecords records, TierlineClock clock, LeadLimit limit) {
        this.tickets = tickets;
        this.policies = policies;
        this.records = records;
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * The new ticket; refused (400) with every field that does not agree with customer or policy, and (503) while the clock
     * stands too far ahead.
     */
    public Uni<Result<Ticket>> submit(Asking asking, TicketClaim claim) {
        return tickets.admit(asking.tenant(), claim.customer()).chain(admission -> decide(asking, claim, admission));
    }

    private Uni<Result<Ticket>> decide(Asking asking, TicketClaim claim, Optional<Admission> admission) {
        Optional<Entitlement> entitlement = admission.map(Admission::entitlement);
        Optional<SupportPolicy> policy = Optional.ofNullable(claim.policy())
                .or(() -> entitlement.map(Entitlement::policy))
                .flatMap(policies::find);
        List<Violation> wrong = Eligibility.violations(claim, entitlement, policy);
        if (!wrong.isEmpty()) {
            return Uni.createFrom().item(Result.refused(Refusal.invalid(wrong)));
        }
        return accept(asking, claim, admission.orElseThrow(), policy.orElseThrow());
    }

    private Uni<Result<Ticket>> accept(Asking asking, TicketClaim claim, Admission admission, SupportPolicy policy) {
        Entitlement entitlement = admission.entitlement();
        Submission submission = submission(claim, entitlement);
        var key = new TicketKey(asking.tenant(), EventIds.next(clock.realNow()), admission.reference());
        Recorded submitted = Ticket.submit(key, submission, entitlement, policy.version(), clock.now());
        return limit.refusal(submitted.fact().occurredAt())
                .map(refusal -> Uni.createFrom().item(Result.<Ticket>refused(refusal)))
                .orElseGet(() -> store(submitted, asking, claim.channel()));
    }

    private Uni<Result<Ticket>> store(Recorded submitted, Asking asking, Channel channel) {
        return tickets.insert(submitted, records.of(submitted, asking, channel.word()))
                .replaceWith(new Result.Granted<>(submitted.ticket()));
    }

    private static Submission submission(TicketClaim claim, Entitlement entitlement) {
        String language = Optional.ofNullable(claim.language())
                .or(() -> Optional.ofNullable(claim.requester().locale()))
                .orElse(entitlement.language());
        Region region = Optional.ofNullable(claim.region())
                .or(() -> CountryRegion.of(entitlement.country()))
                .orElseThrow(() -> new IllegalStateException("eligibility let a claim without a region pass"));
        return new Submission(
                claim.requester().speaking(language),
                claim.cc(),
                new Origin(claim.channel(), language, region),
                claim.subject());
    }
}
