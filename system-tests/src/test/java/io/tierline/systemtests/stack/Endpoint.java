package io.tierline.systemtests.stack;

/** What of a stack listens, with its standard port. */
public enum Endpoint {
    INTAKE(8080),
    TRIAGE(8081),
    ESCALATION(8082),
    NOTIFICATION(8083),
    PHONE(8090),
    MAIL_INBOX(8091),
    BROKER(19092);

    private final int standardPort;

    Endpoint(int standardPort) {
        this.standardPort = standardPort;
    }

    /** The port at offset 0. */
    public int standardPort() {
        return standardPort;
    }
}
