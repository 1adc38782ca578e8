package io.tierline.localstack.service;

import io.tierline.localstack.database.DatabaseAccess;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.security.Secrets;
import io.tierline.localstack.security.TokenIssuer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each service is told through environment variables; the one place that knows them all.
 *
 * @param database where the database is
 * @param bootstrap {@code host:port} of the broker
 * @param policies folder of the policy files
 * @param ownPolicies folder of further policy files, which need not be there
 * @param publicKey PEM file that tokens are checked with
 */
public record ServiceEnvironment(
        Ports ports,
        DatabaseAccess database,
        String bootstrap,
        Path policies,
        Path ownPolicies,
        Path publicKey,
        Secrets secrets) {
    /** Name of the secret that phone and notification share. */
    public static final String PHONE_SECRET = "phone";

    /** Name of the secret that signs acknowledgement links; notification's alone. */
    private static final String ACKNOWLEDGEMENT_SECRET = "acknowledgement";

    /** The environment of one service. */
    public Map<String, String> of(ServiceName service) {
        Map<String, String> all = new TreeMap<>();
        all.put("TIERLINE_HTTP_PORT", String.valueOf(ports.of(service.endpoint())));
        all.put("TIERLINE_INSTANCE", service.id() + "-1");
        all.put("TIERLINE_KAFKA_BOOTSTRAP", bootstrap);
        all.put("TIERLINE_POLICIES_DIR", policies.toString());
        all.put("TIERLINE_POLICIES_EXTRA", ownPolicies.toString());
        all.put("TIERLINE_JWT_PUBLIC_KEY", publicKey.toString());
        all.put("TIERLINE_JWT_ISSUER", TokenIssuer.ISSUER);
        all.putAll(databaseOf(service));
        switch (service) {
            case INTAKE -> all.put("TIERLINE_PUBLIC_URL", url(Endpoint.INTAKE));
            case NOTIFICATION -> all.putAll(delivery());
            case TRIAGE, ESCALATION -> {}
        }
        return all;
    }

    private Map<String, String> databaseOf(ServiceName service) {
        return Map.of(
                "TIERLINE_DB_HOST", database.host(),
                "TIERLINE_DB_PORT", String.valueOf(database.port()),
                "TIERLINE_DB_NAME", DatabaseAccess.DATABASE,
                "TIERLINE_DB_OWNER_USER", service.ownerRole(),
                "TIERLINE_DB_OWNER_PASSWORD", secrets.password(service.ownerRole()),
                "TIERLINE_DB_USER", service.loginRole(),
                "TIERLINE_DB_PASSWORD", secrets.password(service.loginRole()));
    }

    private Map<String, String> delivery() {
        return Map.of(
                "TIERLINE_SMTP_HOST", Ports.HOST,
                "TIERLINE_SMTP_PORT", String.valueOf(ports.of(Endpoint.SMTP)),
                "TIERLINE_PHONE_URL", url(Endpoint.PHONE),
                "TIERLINE_PHONE_SECRET", secrets.password(PHONE_SECRET),
                "TIERLINE_ACKNOWLEDGEMENT_SECRET", secrets.password(ACKNOWLEDGEMENT_SECRET),
                "TIERLINE_CALLBACK_URL", url(Endpoint.NOTIFICATION),
                "TIERLINE_PUBLIC_URL", url(Endpoint.NOTIFICATION));
    }

    private String url(Endpoint endpoint) {
        return ports.url(endpoint).toString();
    }
}
