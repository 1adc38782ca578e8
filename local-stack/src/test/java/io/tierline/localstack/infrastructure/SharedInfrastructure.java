package io.tierline.localstack.infrastructure;

import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One embedded broker and database for all integration tests of this module, ended after the last of them. */
public final class SharedInfrastructure implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }

    /** What runs. */
    public record Running(RunningInfrastructure infrastructure, StackDirectory directory, List<String> journal)
            implements AutoCloseable {
        static Running start() {
            try {
                Path target = Libraries.ofThisProgram().home();
                StackDirectory directory = new StackDirectory(Files.createTempDirectory(target, "infrastructure-"));
                List<String> journal = new CopyOnWriteArrayList<>();
                return new Running(
                        RunningInfrastructure.start(
                                directory, InfrastructureKind.EMBEDDED, target.resolve("policies"), journal::add),
                        directory,
                        journal);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("The infrastructure did not start", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the infrastructure started", e);
            }
        }

        /** A coordinate of {@link RunningInfrastructure#shared()}. */
        public String coordinate(String name) {
            Map<String, String> shared = infrastructure.shared();
            return shared.getOrDefault(name, "");
        }

        /** A connection of the superuser. */
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:postgresql://%s:%s/%s"
                            .formatted(
                                    coordinate("TIERLINE_DB_HOST"),
                                    coordinate("TIERLINE_DB_PORT"),
                                    coordinate("TIERLINE_DB_NAME")),
                    coordinate("TIERLINE_DB_SUPERUSER"),
                    coordinate("TIERLINE_DB_SUPERUSER_PASSWORD"));
        }

        /** {@code kill -9}. */
        public ProcessHandle kill(String process) {
            ProcessHandle running = new PidFile(directory.run().resolve(process + ".pid"))
                    .process()
                    .orElseThrow();
            running.destroyForcibly();
            return running;
        }

        @Override
        public void close() {
            infrastructure.close();
        }
    }
}
