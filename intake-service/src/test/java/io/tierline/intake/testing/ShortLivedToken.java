package io.tierline.intake.testing;

import io.tierline.localstack.TestInfrastructure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;

/** Signs tokens that end soon, which the test infrastructure does not make. */
final class ShortLivedToken {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private ShortLivedToken() {}

    /** A token of a subject that acts for a customer, good until an instant, in whole seconds. */
    static String of(TestInfrastructure infrastructure, String subject, String customer, Instant expiry)
            throws IOException, GeneralSecurityException {
        var environment = infrastructure.environment("intake");
        Path keys = Path.of(Objects.requireNonNull(environment.get("TIERLINE_JWT_PUBLIC_KEY")))
                .resolveSibling("jwt-private.pem");
        String claims = """
                {"iss":"%s","sub":"%s","upn":"%s","groups":["customer"],"tenant":"default","customer":"%s",\
                "iat":%d,"exp":%d,"jti":"short"}""".formatted(
                        environment.get("TIERLINE_JWT_ISSUER"),
                        subject,
                        subject,
                        customer,
                        expiry.getEpochSecond() - 60,
                        expiry.getEpochSecond());
        String signed = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + part(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key(Files.readString(keys)));
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + BASE64.encodeToString(signature.sign());
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        String body = pem.lines().filter(line -> !line.startsWith("-----")).reduce("", String::concat);
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}
