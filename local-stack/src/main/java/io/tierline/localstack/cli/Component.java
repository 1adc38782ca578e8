package io.tierline.localstack.cli;

import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.PidFile;
import io.tierline.localstack.process.Probe;
import io.tierline.localstack.service.ServiceName;
import io.tierline.localstack.supervisor.Supervisor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One thing of a stack, as a person sees it.
 *
 * @param what its name
 * @param where its address
 * @param process name of the process that it runs in
 * @param ready asks it whether it does its work
 */
record Component(String what, String where, String process, BooleanSupplier ready) {
    static List<Component> of(Ports ports) {
        List<Component> all = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            URI url = ports.url(service.endpoint());
            all.add(new Component(
                    service.id(), url + "/", service.id(), () -> Probe.answersOk(URI.create(url + "/q/health/ready"))));
        }
        all.add(page(ports, Endpoint.PHONE));
        all.add(page(ports, Endpoint.MAIL_INBOX));
        all.add(port(ports, Endpoint.SMTP, Supervisor.NAME));
        all.add(port(ports, Endpoint.IMAP, Supervisor.NAME));
        all.add(port(ports, Endpoint.DATABASE, "database"));
        all.add(port(ports, Endpoint.BROKER, "broker"));
        return all;
    }

    Optional<Long> pid(StackDirectory directory) {
        return new PidFile(directory.run().resolve(process + ".pid")).process().map(ProcessHandle::pid);
    }

    private static Component page(Ports ports, Endpoint endpoint) {
        URI url = URI.create(ports.url(endpoint) + "/");
        return new Component(endpoint.label(), url.toString(), Supervisor.NAME, () -> Probe.answersOk(url));
    }

    private static Component port(Ports ports, Endpoint endpoint, String process) {
        return new Component(
                endpoint.label(), ports.address(endpoint), process, () -> Probe.accepts(ports.of(endpoint)));
    }
}
