package io.tierline.localstack.security;

import java.time.Duration;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Signs the tokens of the local stack (RS256). Their times are real, never scaled. */
public final class TokenIssuer {
    /** Value of {@code iss}. */
    public static final String ISSUER = "tierline-local";

    /** How long a token is good for unless somebody asks for less. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final String TENANT = "default";

    private final TokenKeys keys;

    /** Signs with the private one of these keys. */
    public TokenIssuer(TokenKeys keys) {
        this.keys = keys;
    }

    /**
     * A signed token.
     *
     * @param customer id of the customer that a {@link Role#CUSTOMER} belongs to; null for every other role
     * @throws IllegalArgumentException if a customer's token names no customer, or another names one
     */
    public String token(Role role, @Nullable String customer) {
        if ((role == Role.CUSTOMER) != (customer != null)) {
            throw new IllegalArgumentException(
                    role == Role.CUSTOMER
                            ? "A customer's token needs the customer's id, for instance: token customer acme-platinum"
                            : "Only a customer's token takes a customer's id");
        }
        return sign(claims(role, customer));
    }

    private static JwtClaims claims(Role role, @Nullable String customer) {
        String subject = customer == null ? "local-" + role.claim() : customer;
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject + "@tierline.local");
        claims.setStringListClaim("groups", List.of(role.claim()));
        claims.setStringClaim("tenant", TENANT);
        if (customer != null) {
            claims.setStringClaim("customer", customer);
        }
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture((float) LIFETIME.toMinutes());
        claims.setGeneratedJwtId();
        return claims;
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(keys.privateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The key cannot sign; reset makes a new one", e);
        }
    }
}
