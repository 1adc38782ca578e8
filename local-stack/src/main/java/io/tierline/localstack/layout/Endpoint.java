package io.tierline.localstack.layout;

/** Everything that listens, with the port it has when the offset is 0. All listen on {@link Ports#HOST} only. */
public enum Endpoint {
    INTAKE("intake", 8080),
    TRIAGE("triage", 8081),
    ESCALATION("escalation", 8082),
    NOTIFICATION("notification", 8083),
    PHONE("phone", 8090),
    MAIL_INBOX("mail inbox", 8091),
    SMTP("mail server (SMTP)", 3025),
    IMAP("mail server (IMAP)", 3143),
    DATABASE("database", 15432),
    BROKER("broker", 19092),
    BROKER_CONTROLLER("broker (controller)", 19093);

    private final String label;
    private final int standardPort;

    Endpoint(String label, int standardPort) {
        this.label = label;
        this.standardPort = standardPort;
    }

    /** How a person knows it. */
    public String label() {
        return label;
    }

    int standardPort() {
        return standardPort;
    }
}
