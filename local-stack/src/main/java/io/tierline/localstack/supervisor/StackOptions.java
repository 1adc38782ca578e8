package io.tierline.localstack.supervisor;

import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * What a stack is started with.
 *
 * @param project folder of the project: policies and sample directory are read from it
 * @param portOffset added to every standard port
 * @param speed scaled seconds in one real second
 */
public record StackOptions(StackDirectory directory, Path project, int portOffset, BigDecimal speed) {
    /** Where everything listens. */
    public Ports ports() {
        return Ports.standard(portOffset);
    }

    /** Folder of the policy files. */
    public Path policies() {
        return project.resolve("policies");
    }
}
