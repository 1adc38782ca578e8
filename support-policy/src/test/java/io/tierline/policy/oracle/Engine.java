package io.tierline.policy.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.simulation.SimulationRequest;
import io.tierline.policy.simulation.SimulationResult;
import io.tierline.policy.simulation.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts cases to the engine, through the simulation contract, with the shipped {@code sophos} policy file. */
final class Engine {

    /** Kinds that the oracle does not know: the facts fix no instant for them. */
    private static final Set<String> NOT_COMPARED = Set.of("deadline-nearing", "credit-earned");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(OffsetDateTime.class, ToStringSerializer.instance))
            .build();

    private final SupportPolicy sophos;

    private Engine(SupportPolicy sophos) {
        this.sophos = sophos;
    }

    /** Loads the policy file from the {@code policies} folder of the repository. */
    static Engine withShippedPolicy() throws IOException {
        String root = Objects.requireNonNull(System.getProperty("tierline.root"), "tierline.root: the repository");
        Path file = Path.of(root, "policies", "sophos.yaml");
        return new Engine(PolicyLoader.load(file.getFileName().toString(), Files.readString(file)));
    }

    /** What the engine fires, in the order in which it answers. */
    List<OracleEntry> fires(OracleCase asked) {
        return Simulator.simulate(sophos, request(asked)).timeline().stream()
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
                "sophos", asked.plan(), tokyo(asked.until()), ticket(ticket), calendar(ticket), timeline);
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

    /** A European customer's own calendar, which this programme must not look at (S1). */
    private static SimulationRequest.@Nullable Calendar calendar(OracleTicket ticket) {
        return ticket.region().equals("EU") ? new SimulationRequest.Calendar("Europe/London", "GB") : null;
    }

    private static OffsetDateTime tokyo(Instant instant) {
        return instant.atOffset(TokyoHours.JAPAN);
    }
}
