package io.tierline.policy.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One question to the oracle: what fires for this ticket until then, {@code until} included (R2)? */
record OracleCase(OracleProgramme programme, String plan, OracleTicket ticket, List<OracleFact> facts, Instant until) {

    OracleCase {
        facts = List.copyOf(facts);
    }

    /** Where its business times are counted. */
    OracleHours hours() {
        return programme.place(ticket);
    }

    /** The instant of the last fact, or of the submission if there is none. */
    Instant lastFactAt() {
        return facts.isEmpty() ? ticket.submittedAt() : facts.getLast().at();
    }

    OracleCase with(OracleFact fact) {
        List<OracleFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new OracleCase(programme, plan, ticket, more, until);
    }
}
