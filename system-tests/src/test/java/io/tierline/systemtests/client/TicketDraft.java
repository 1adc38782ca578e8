package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that a customer is about to submit.
 *
 * @param policy the support programme
 * @param region {@code JP}, {@code EU} …
 * @param customer id of the customer, whose contract says the plan
 * @param requester mail address of the person who asks
 * @param channel {@code web}, {@code email}, {@code phone} …
 * @param severity the customer's claim; null leaves it to triage
 * @param subject one line
 * @param description the text
 */
public record TicketDraft(
        String policy,
        String region,
        String customer,
        String requester,
        String channel,
        @Nullable String severity,
        String subject,
        String description) {

    /** A Sophos ticket by the web form, from a requester that no other ticket has. */
    public static TicketDraft of(String customer, String severity) {
        return of("sophos", "JP", customer, severity);
    }

    /** The same under any programme; without a severity triage has to judge. */
    public static TicketDraft of(String policy, String region, String customer, @Nullable String severity) {
        String unique = UUID.randomUUID().toString();
        return new TicketDraft(
                policy,
                region,
                customer,
                "requester-" + unique + "@customer.example",
                "web",
                severity,
                "メールゲートウェイが停止 " + unique,
                "The mail gateway dropped all inbound mail at the head office.");
    }

    /** The same by another channel. */
    public TicketDraft by(String otherChannel) {
        return new TicketDraft(policy, region, customer, requester, otherChannel, severity, subject, description);
    }

    /** The plan that the customer's contract gives, by the sample directory's naming. */
    public String plan() {
        return customer.substring("acme-".length());
    }

    /** The body of {@code POST /v1/tickets}. */
    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("policy", policy)
                .put("customer", customer)
                .put("channel", channel)
                .put("language", "ja")
                .put("region", region)
                .put("severity", severity)
                .put("subject", subject)
                .put("description", description);
        json.putObject("requester").put("name", "山田 太郎").put("email", requester).put("locale", "ja-JP");
        return json;
    }
}
