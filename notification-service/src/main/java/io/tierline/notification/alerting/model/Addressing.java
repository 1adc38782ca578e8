package io.tierline.notification.alerting.model;

import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Recipient;
import io.tierline.notification.people.model.NamedTam;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.notification.ticket.model.TicketCard;
import io.tierline.notification.ticket.model.TicketCard.Submission;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.Office;
import io.tierline.policy.SupportPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who stands behind a role for one ticket. */
record Addressing(TicketCard card, SupportPolicy policy, Roster roster) {

    /** The people of a role who can be reached by a channel, in order. The TAM is the customer's named one (S18). */
    List<Recipient> recipients(String role, Channel channel) {
        List<Recipient> all =
                switch (role) {
                    case "requester" ->
                        submission().map(this::requester).stream().toList();
                    case "cc" -> submission().map(this::copied).orElse(List.of());
                    case "tam" -> namedTam(channel).stream().toList();
                    default ->
                        Stream.concat(staff(role, channel), offices(role, channel))
                                .toList();
                };
        return channel == Channel.EMAIL || !isCustomer(role) ? reachable(all) : List.of();
    }

    /** A staff member as the recipient of a call. */
    Optional<Recipient> callee(String role, String staffId) {
        return recipients(role, Channel.PHONE).stream()
                .filter(recipient -> recipient.id().equals(staffId))
                .findFirst();
    }

    /** Whether the ticket has nobody in a role that it may well not have: then nobody is missing. */
    boolean hasNone(String role) {
        return switch (role) {
            case "cc" -> submission().map(this::copied).orElse(List.of()).isEmpty();
            case "tam" -> tam().isEmpty();
            default -> false;
        };
    }

    private static boolean isCustomer(String role) {
        return role.equals("requester") || role.equals("cc");
    }

    private static List<Recipient> reachable(List<Recipient> all) {
        return all.stream().filter(recipient -> !recipient.address().isEmpty()).toList();
    }

    private Optional<Submission> submission() {
        return Optional.ofNullable(card.submission());
    }

    private Recipient requester(Submission submission) {
        var requester = submission.requester();
        return new Recipient("requester", "requester", requester.name(), requester.email(), language(submission));
    }

    private List<Recipient> copied(Submission submission) {
        List<String> cc = submission.requester().cc();
        return IntStream.range(0, cc.size())
                .mapToObj(i -> new Recipient("cc", "cc-" + (i + 1), cc.get(i), cc.get(i), language(submission)))
                .toList();
    }

    private static String language(Submission submission) {
        return Recipient.languageOf(submission.language());
    }

    private Optional<Recipient> namedTam(Channel channel) {
        return tam().map(tam -> recipient(tam, channel));
    }

    private Optional<NamedTam> tam() {
        return submission().flatMap(submission -> roster.tamOf(card.key().tenant(), submission.customer()));
    }

    private Stream<Recipient> staff(String role, Channel channel) {
        return roster.holders(card.key().tenant(), policy.name(), role).stream()
                .map(member -> recipient(member, role, channel));
    }

    /** The mailboxes that the programme's offices have for a role (S12). They read the language of the ticket. */
    private Stream<Recipient> offices(String role, Channel channel) {
        return channel == Channel.EMAIL
                ? policy.organisation().offices().stream().flatMap(office -> mailbox(office, role).stream())
                : Stream.empty();
    }

    private Optional<Recipient> mailbox(Office office, String role) {
        String language = submission().map(Addressing::language).orElse("en");
        return NotificationRole.of(role)
                .map(office.people()::get)
                .map(address -> new Recipient(role, office.name() + "/" + role, office.name(), address, language));
    }

    private static Recipient recipient(NamedTam tam, Channel channel) {
        return new Recipient(
                "tam",
                tam.customer() + "/tam",
                tam.name(),
                address(channel, tam.email(), tam.phone()),
                Recipient.languageOf(tam.locale()));
    }

    private static Recipient recipient(StaffMember member, String role, Channel channel) {
        return new Recipient(
                role,
                member.id(),
                member.name(),
                address(channel, member.email(), member.phone()),
                Recipient.languageOf(member.locale()));
    }

    private static String address(Channel channel, String email, @Nullable String phone) {
        return switch (channel) {
            case EMAIL -> email;
            case PHONE -> phone == null ? "" : phone;
        };
    }
}
