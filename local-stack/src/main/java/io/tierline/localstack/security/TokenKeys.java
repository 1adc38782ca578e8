package io.tierline.localstack.security;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The RSA key pair that signs and checks tokens, kept as PEM files among the secrets. */
public final class TokenKeys {
    private static final String PRIVATE = "jwt-private.pem";
    private static final String PUBLIC = "jwt-public.pem";
    private static final Base64.Encoder PEM_LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Secrets secrets;

    /** The pair kept there, made now if there is none. */
    public TokenKeys(Secrets secrets) {
        this.secrets = secrets;
        secrets.text(PUBLIC, () -> pem("PUBLIC KEY", publicKey()));
    }

    /** PEM file that the services check tokens with. */
    public Path publicKeyFile() {
        return secrets.folder().resolve(PUBLIC);
    }

    PrivateKey privateKey() {
        String pem = secrets.text(PRIVATE, TokenKeys::generate);
        String body = pem.lines().filter(line -> !line.startsWith("-----")).reduce("", String::concat);
        try {
            return rsa().generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(PRIVATE + " is not a key; reset makes a new one", e);
        }
    }

    private byte[] publicKey() {
        if (!(privateKey() instanceof RSAPrivateCrtKey key)) {
            throw new IllegalStateException(PRIVATE + " is not an RSA key; reset makes a new one");
        }
        try {
            return rsa().generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(PRIVATE + " has no public half; reset makes a new one", e);
        }
    }

    private static String generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return pem("PRIVATE KEY", pair.getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private static KeyFactory rsa() throws NoSuchAlgorithmException {
        return KeyFactory.getInstance("RSA");
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, PEM_LINES.encodeToString(key), kind);
    }
}
