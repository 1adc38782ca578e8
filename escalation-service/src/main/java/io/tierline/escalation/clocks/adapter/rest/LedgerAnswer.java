package io.tierline.escalation.clocks.adapter.rest;

import io.tierline.policy.ledger.Account;
import io.tierline.policy.ledger.Ledger;
import io.tierline.policy.ledger.Segment;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the time of every target was spent. Durations are ISO 8601, for instance {@code PT2H30M}.
 *
 * @param until what lies ahead of now is as it will be if nothing else happens
 */
@Schema(
        description =
                "How the time of every target was spent, from the very decisions that ran live. What carried and the"
                        + " segments of kind ran add up to promised at the very instant of the deadline.")
record LedgerAnswer(String policy, String policyVersion, Instant until, List<AccountAnswer> accounts) {
    LedgerAnswer {
        accounts = List.copyOf(accounts);
    }

    /** One target in one severity span, as one policy version promised it. */
    record AccountAnswer(
            String target,
            int span,
            String policyVersion,
            String promised,
            String carried,
            String counted,
            List<SegmentAnswer> segments) {
        AccountAnswer {
            segments = List.copyOf(segments);
        }

        static AccountAnswer of(Account account) {
            return new AccountAnswer(
                    account.target(),
                    account.span(),
                    account.policyVersion(),
                    account.promised().toString(),
                    account.carried().toString(),
                    account.counted().toString(),
                    account.segments().stream()
                            .map(segment -> SegmentAnswer.of(segment, account.policyVersion()))
                            .toList());
        }
    }

    /** What the clock did from start (inclusive) to end (exclusive), and why. */
    record SegmentAnswer(
            @Schema(enumeration = {"ran", "paused", "closed-hours", "holiday", "void"})
            String kind,

            Instant start,
            Instant end,
            String cause,
            String policyVersion) {
        static SegmentAnswer of(Segment segment, String policyVersion) {
            return new SegmentAnswer(
                    segment.kind().word(), segment.start(), segment.end(), segment.cause(), policyVersion);
        }
    }

    static LedgerAnswer of(Ledger ledger, Instant until) {
        return new LedgerAnswer(
                ledger.policy(),
                ledger.policyVersion(),
                until,
                ledger.accounts().stream().map(AccountAnswer::of).toList());
    }
}
