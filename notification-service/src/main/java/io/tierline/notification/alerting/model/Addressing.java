package io.tierline.notification.alerting.model;

import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Recipient;
import io.tierline.notification.people.model.NamedManager;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.notification.ticket.model.TicketCard;
import io.tierline.notification.ticket.model.TicketCard.Submission;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.Office;
import io.tierline.policy.SupportPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who stands behind a role for one ticket at one instant. */
record Addressing(TicketCard card, SupportPolicy policy, Roster roster, Instant now) {

    /**
     * The people of a role who can be reached by a channel, in order. TAM (S18) and account manager (K15) are those whom
     * the customer names, and while they are away whoever stands in (M5); if none of them can be reached, they after all.
     */
    List<Recipient> recipients(String role, Channel channel) {
        List<Recipient> all =
                switch (role) {
                    case "requester" ->
                        submission().map(this::requester).stream().toList();
                    case "cc" -> submission().map(this::copied).orElse(List.of());
                    case "tam", "account-manager" -> namedOrStandIns(role, channel);
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
            case "tam", "account-manager" -> named(role).isEmpty();
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

    private List<Recipient> namedOrStandIns(String role, Channel channel) {
        List<Recipient> standIns =
                standIn(role).map(other -> recipients(other, channel)).orElse(List.of());
        return standIns.isEmpty()
                ? named(role).map(manager -> recipient(manager, channel)).stream()
                        .toList()
                : standIns;
    }

    private Optional<String> standIn(String role) {
        var presence = new Presence(policy, roster, now);
        return submission()
                .flatMap(submission -> named(role).flatMap(manager -> presence.standInFor(manager, submission)));
    }

    private Optional<NamedManager> named(String role) {
        return submission().flatMap(submission -> roster.managerOf(card.key().tenant(), submission.customer(), role));
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

    private static Recipient recipient(NamedManager manager, Channel channel) {
        return new Recipient(
                manager.role(),
                manager.customer() + "/" + manager.role(),
                manager.name(),
                address(channel, manager.email(), manager.phone()),
                Recipient.languageOf(manager.locale()));
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
