package io.tierline.localstack.service;

import io.tierline.localstack.layout.Endpoint;
import java.util.Locale;

/** The four services. */
public enum ServiceName {
    INTAKE(Endpoint.INTAKE),
    TRIAGE(Endpoint.TRIAGE),
    ESCALATION(Endpoint.ESCALATION),
    NOTIFICATION(Endpoint.NOTIFICATION);

    private final Endpoint endpoint;

    ServiceName(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** As it stands in topic names, schema names and database roles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module that builds it. */
    public String module() {
        return id() + "-service";
    }

    /** Where it listens. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Database role that owns the schema and runs the migrations. */
    public String ownerRole() {
        return id() + "_owner";
    }

    /** Database role that the service signs in with; it then takes one of the group roles. */
    public String loginRole() {
        return id() + "_login";
    }
}
