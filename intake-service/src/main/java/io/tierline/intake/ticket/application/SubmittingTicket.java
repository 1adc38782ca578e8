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
    private final AdmissionLimit admission;
    private final LeadLimit lead;

    /** Over the request's stores. */
    SubmittingTicket(
            TicketStore tickets,
            PolicyCatalogue policies,
            FactRecords records,
            TierlineClock clock,
            AdmissionLimit admission,
            LeadLimit lead) {
        this.tickets = tickets;
        this.policies = policies;
        this.records = records;
        this.clock = clock;
        this.admission = admission;
        this.lead = lead;
    }

    /**
     * The new ticket; refused (400) with every field that does not agree with customer or policy, and (503) while the outbox
     * is full or the ticket would bear a time too far ahead of the clock.
     */
    public Uni<Result<Ticket>> submit(Asking asking, TicketClaim claim) {
        return admission
                .refusal()
                .map(SubmittingTicket::refused)
                .orElseGet(() -> tickets.admit(asking.tenant(), claim.customer())
                        .chain(admitted -> decide(asking, claim, admitted)));
    }

    private Uni<Result<Ticket>> decide(Asking asking, TicketClaim claim, Optional<Admission> admitted) {
        Optional<Entitlement> entitlement = admitted.map(Admission::entitlement);
        Optional<SupportPolicy> policy = Optional.ofNullable(claim.policy())
                .or(() -> entitlement.map(Entitlement::policy))
                .flatMap(policies::find);
        List<Violation> wrong = Eligibility.violations(claim, entitlement, policy);
        if (!wrong.isEmpty()) {
            return refused(Refusal.invalid(wrong));
        }
        return accept(asking, claim, admitted.orElseThrow(), policy.orElseThrow());
    }

    private Uni<Result<Ticket>> accept(Asking asking, TicketClaim claim, Admission admitted, SupportPolicy policy) {
        Entitlement entitlement = admitted.entitlement();
        Submission submission = submission(claim, entitlement);
        var key = new TicketKey(asking.tenant(), EventIds.next(clock.realNow()), admitted.reference());
        Recorded submitted = Ticket.submit(key, submission, entitlement, policy.version(), clock.now());
        return lead.refusal(submitted.fact().occurredAt())
                .map(SubmittingTicket::refused)
                .orElseGet(() -> store(submitted, asking, claim.channel()));
    }

    private Uni<Result<Ticket>> store(Recorded submitted, Asking asking, Channel channel) {
        return tickets.insert(submitted, records.of(submitted, asking, channel.word()))
                .replaceWith(new Result.Granted<>(submitted.ticket()));
    }

    private static Uni<Result<Ticket>> refused(Refusal refusal) {
        return Uni.createFrom().item(Result.refused(refusal));
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
