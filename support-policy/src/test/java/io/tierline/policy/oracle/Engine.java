package io.tierline.policy.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.simulation.SimulationRequest;
import io.tierline.policy.simulation.SimulationResult;
import io.tierline.policy.simulation.Simulator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts cases to the engine, through the simulation contract, with the shipped policy files. */
final class Engine {

    /** Kinds that the oracle does not know: the facts fix no instant for them. */
    private static final Set<String> NOT_COMPARED = Set.of("deadline-nearing", "credit-earned");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(OffsetDateTime.class, ToStringSerializer.instance))
            .build();

    private Engine() {}

    /** What the engine fires, in the order in which it answers. */
    static List<OracleEntry> fires(OracleCase asked) {
        return Simulator.simulate(ShippedPolicies.of(asked.programme().policy), request(asked)).timeline().stream()
                .filter(entry -> !NOT_COMPARED.contains(entry.kind()))
                .map(Engine::entry)
                .toList();
    }

    private static OracleEntry entry(SimulationResult.Entry entry) {
        return new OracleEntry(entry.at(), entry.kind(), Objects.requireNonNullElse(entry.detail(), ""));
    }

    /** The body with which {@code POST /v1/simulations} would be asked for the same. */
    static String requestJson(OracleCase asked) {
        try {
            return JSON.writeValueAsString(request(asked));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a simulation request that is no JSON: " + asked, impossible);
        }
    }

    private static SimulationRequest request(OracleCase asked) {
        List<SimulationRequest.Event> timeline = asked.facts().stream()
                .map(fact -> new SimulationRequest.Event(tokyo(fact.at()), fact.event(), fact.to()))
                .toList();
        OracleTicket ticket = asked.ticket();
        return new SimulationRequest(
                asked.programme().policy,
                asked.plan(),
                tokyo(asked.until()),
                ticket(ticket),
                calendar(ticket),
                timeline);
    }

    private static SimulationRequest.Ticket ticket(OracleTicket ticket) {
        return new SimulationRequest.Ticket(
                tokyo(ticket.submittedAt()),
                ticket.severity(),
                ticket.channel(),
                ticket.region(),
                ticket.language(),
                ticket.level(),
                null,
                null,
                null,
                null);
    }

    private static SimulationRequest.@Nullable Calendar calendar(OracleTicket ticket) {
        return ticket.zone() == null || ticket.country() == null
                ? null
                : new SimulationRequest.Calendar(ticket.zone(), ticket.country());
    }

    private static OffsetDateTime tokyo(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(9));
    }
}
