package io.tierline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tierline.events.NotificationEvent;
import io.tierline.notification.Outside.Mail;
import io.tierline.notification.Outside.Person;
import io.tierline.notification.alerting.adapter.link.AcknowledgementSettings;
import io.tierline.notification.alerting.adapter.link.PublicSettings;
import io.tierline.notification.alerting.adapter.link.SignedLinks;
import io.tierline.notification.delivery.application.AcknowledgementLinks;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The link in an escalation's mail. */
@QuarkusTest
@WithTestResource(NotificationTestResource.class)
class AcknowledgementIT extends WithRealPeers {
    @Inject
    AcknowledgementLinks links;

    @Inject
    AcknowledgementSettings acknowledgement;

    @Inject
    PublicSettings address;

    @Test
    void takesAnAlertByTheButtonBehindTheLinkAndNotByLookingAtIt() {
        Person executive = outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"));
        soon().until(() -> !outside.mailsTo(executive.email()).isEmpty());
        soon().until(() -> alertState(escalation).equals("calling"));
        String link = linkIn(outside.mailsTo(executive.email()).getFirst());

        String page = RestAssured.get(link).then().statusCode(200).extract().asString();
        assertThat(page).contains(ticket.reference(), "<button>");
        assertThat(alertState(escalation)).isEqualTo("calling");

        RestAssured.post(link).then().statusCode(200);
        RestAssured.post(link).then().statusCode(200);
        soon().until(() -> !said(NotificationEvent.AlertAcknowledged.class).isEmpty());
        assertThat(said(NotificationEvent.AlertAcknowledged.class))
                .containsExactly(new NotificationEvent.AlertAcknowledged(escalation, executive.id(), "link"));
        assertThat(RestAssured.get(link).asString()).doesNotContain("<button>");
        RestAssured.get(link + "x").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void saysThatALinkHasExpiredAndWhatToDo() {
        Person executive = outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"));
        soon().until(() -> alertState(escalation).equals("calling"));

        Stream.of("GET", "POST")
                .forEach(method -> RestAssured.given()
                        .request(method, expiredLink(escalation, executive))
                        .then()
                        .statusCode(410)
                        .contentType("application/problem+json")
                        .body("detail", startsWith("This link expired at "))
                        .body("detail", containsString("/acknowledgement")));
        assertThat(alertState(escalation)).isEqualTo("calling");
    }

    @Test
    void takesNoAlertOfAnotherTenant() {
        Person executive = outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"));
        soon().until(() -> alertState(escalation).equals("calling"));

        String link = links.linkFor("another", escalation, executive.id()).toString();

        RestAssured.get(link).then().statusCode(404);
        RestAssured.post(link).then().statusCode(404);
        assertThat(alertState(escalation)).isEqualTo("calling");
    }

    private String expiredLink(UUID escalation, Person executive) {
        return new SignedLinks(address.url(), acknowledgement.secret(), Duration.ofSeconds(-1), clock::realNow)
                .linkFor("default", escalation, executive.id())
                .toString();
    }

    private static String linkIn(Mail mail) {
        return mail.text()
                .lines()
                .filter(line -> line.contains("/v1/acknowledgements/"))
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
