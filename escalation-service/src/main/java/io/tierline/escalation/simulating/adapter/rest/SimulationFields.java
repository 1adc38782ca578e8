package io.tierline.escalation.simulating.adapter.rest;

import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.simulation.SimulationRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the fields that a request needs and has not; a parser leaves them null, whatever their type says. */
final class SimulationFields {
    private final List<Violation> missing = new ArrayList<>();

    private SimulationFields() {}

    static List<Violation> missing(SimulationRequest request) {
        var fields = new SimulationFields();
        fields.need("policy", request.policy());
        fields.need("plan", request.plan());
        fields.need("until", request.until());
        fields.ticket(request.ticket());
        fields.calendar(request.calendar());
        fields.timeline(request.timeline());
        return fields.missing;
    }

    private void ticket(SimulationRequest.@Nullable Ticket ticket) {
        if (ticket == null) {
            need("ticket", null);
            return;
        }
        need("ticket.submittedAt", ticket.submittedAt());
        need("ticket.channel", ticket.channel());
        need("ticket.region", ticket.region());
        need("ticket.language", ticket.language());
    }

    private void calendar(SimulationRequest.@Nullable Calendar calendar) {
        if (calendar != null) {
            need("calendar.zone", calendar.zone());
            need("calendar.country", calendar.country());
        }
    }

    private void timeline(@Nullable List<SimulationRequest.@Nullable Event> timeline) {
        for (int i = 0; timeline != null && i < timeline.size(); i++) {
            String field = "timeline[" + i + "]";
            SimulationRequest.Event event = timeline.get(i);
            if (event == null) {
                need(field, null);
            } else {
                need(field + ".at", event.at());
                need(field + ".event", event.event());
            }
        }
    }

    private void need(String field, @Nullable Object value) {
        if (value == null) {
            missing.add(new Violation(field, "is required"));
        }
    }
}
