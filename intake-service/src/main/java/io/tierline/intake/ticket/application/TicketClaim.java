package io.tierline.intake.ticket.application;

import io.tierline.intake.ticket.model.Requester;
import io.tierline.intake.ticket.model.Submission.Subject;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a ticket, well-formed, before it is known what its customer is entitled to.
 *
 * @param policy must be the customer's; null: whatever the customer's is
 * @param mailbox the address that a mail was sent to (K14); null: nobody says
 * @param language BCP 47; null: the requester's, else the customer's
 * @param region null: told by the customer's country, where that is enough
 */
public record TicketClaim(
        @Nullable String policy,
        String customer,
        Contact requester,
        List<String> cc,
        Channel channel,
        @Nullable String mailbox,
        @Nullable String language,
        @Nullable Region region,
        Subject subject) {
    public TicketClaim {
        cc = List.copyOf(cc);
    }

    /** Who asks; {@code locale} null: the ticket's language. */
    public record Contact(
            String name,
            String email,
            @Nullable String phone,
            @Nullable String locale,
            boolean sharedAccount) {

        Requester speaking(String language) {
            return new Requester(name, email, phone, locale == null ? language : locale, sharedAccount);
        }
    }
}
