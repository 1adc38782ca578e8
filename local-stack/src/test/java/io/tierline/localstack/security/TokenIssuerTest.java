package io.tierline.localstack.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {
    @TempDir
    private Path folder;

    private TokenKeys keys;
    private TokenIssuer issuer;

    @BeforeEach
    void makeKeys() {
        keys = new TokenKeys(new Secrets(folder.resolve("secrets")));
        issuer = new TokenIssuer(keys);
    }

    @Test
    void signsForTwelveHoursWithTheKeyThatTheServicesCheckWith() throws Exception {
        JwtClaims claims = verified(issuer.token(Role.CUSTOMER, "acme-platinum"));

        assertThat(claims.getIssuer()).isEqualTo("tierline-local");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("customer");
        assertThat(claims.getStringClaimValue("customer")).isEqualTo("acme-platinum");
        assertThat(claims.getStringClaimValue("tenant")).isEqualTo("default");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(12 * 3600);
    }

    @Test
    void signsWithTheSameKeyAfterARestart() throws Exception {
        String before = issuer.token(Role.AGENT, null);

        makeKeys();

        assertThat(verified(before).getStringListClaimValue("groups")).containsExactly("agent");
    }

    @Test
    void asksForTheCustomerOfACustomerAndOfNobodyElse() {
        assertThatThrownBy(() -> issuer.token(Role.CUSTOMER, null)).hasMessageContaining("customer's id");
        assertThatThrownBy(() -> issuer.token(Role.OPERATOR, "acme")).hasMessageContaining("Only a customer's");
        assertThatThrownBy(() -> Role.of("king")).hasMessageContaining("customer, agent, operator");
    }

    @Test
    void keepsSecretsFromEverybodyElse() throws IOException {
        new Secrets(folder.resolve("secrets")).password("intake_owner");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder.resolve("secrets"))) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    private JwtClaims verified(String token) throws IOException, GeneralSecurityException, InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey())
                .setExpectedIssuer("tierline-local")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private PublicKey publicKey() throws IOException, GeneralSecurityException {
        String pem = Files.readString(keys.publicKeyFile()).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }
}
