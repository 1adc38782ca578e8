package io.tierline.localstack.cli;

import io.tierline.localstack.security.Role;
import io.tierline.localstack.security.Secrets;
import io.tierline.localstack.security.TokenIssuer;
import io.tierline.localstack.security.TokenKeys;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code token}: prints a token and nothing else. */
@Command(name = "token", description = "print a token, good for 12 hours")
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Parameters(index = "0", paramLabel = "role", description = "customer, agent or operator")
    private String role = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "customer", description = "the customer's id")
    private @Nullable String customer;

    @Override
    public Integer call() throws IOException {
        stack.state();
        try {
            TokenKeys keys = new TokenKeys(new Secrets(stack.directory().secrets()));
            System.out.println(new TokenIssuer(keys).token(Role.of(role), customer));
            return 0;
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()));
        }
    }
}
