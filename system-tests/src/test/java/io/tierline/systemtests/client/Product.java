package io.tierline.systemtests.client;

import io.tierline.events.Topics;
import io.tierline.systemtests.stack.Endpoint;
import io.tierline.systemtests.stack.Stack;

/** Every interface of a running stack. */
public record Product(Stack stack) {

    /** Intake, as a customer's own system uses it. */
    public Intake intakeOf(String customer) {
        return new Intake(Http.as(stack.url(Endpoint.INTAKE), stack.token("customer", customer)));
    }

    /** Intake, as an agent uses it. */
    public Intake intakeOfAgent() {
        return new Intake(as("agent", Endpoint.INTAKE));
    }

    /** Simulations. */
    public Simulator simulator() {
        return new Simulator(as("agent", Endpoint.ESCALATION));
    }

    /** A service, as a member of staff uses it. */
    public Http as(String role, Endpoint service) {
        return Http.as(stack.url(service), stack.token(role));
    }

    /** Everybody's mail. */
    public Mailbox mailbox() {
        return new Mailbox(Http.anonymous(stack.url(Endpoint.MAIL_INBOX)));
    }

    /** Everybody's phone. */
    public Phone phone() {
        return new Phone(Http.anonymous(stack.url(Endpoint.PHONE)));
    }

    /** Who is told and called. */
    public Staff staff() {
        return Staff.read(as("agent", Endpoint.NOTIFICATION));
    }

    /** The ordered stream of facts. */
    public Topic tickets() {
        return topic(Topics.TICKETS);
    }

    /** What a service refused of that stream. */
    public DeadLetters deadLetters(String service) {
        return DeadLetters.of(stack.broker(), service);
    }

    /** Any topic. */
    public Topic topic(String name) {
        return new Topic(stack.broker(), name);
    }
}
