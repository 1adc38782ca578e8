package io.tierline.localstack.demo;

import io.tierline.events.EscalationEvent.DeadlineMissed;
import io.tierline.events.EscalationEvent.DeadlinesSet;
import io.tierline.events.EscalationEvent.Escalated;
import io.tierline.events.EscalationEvent.EscalationRefused;
import io.tierline.events.NotificationEvent.AlertAcknowledged;
import io.tierline.events.TicketEvent;
import io.tierline.events.TriageEvent.Triaged;
import io.tierline.localstack.seed.SampleDirectory;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** The story: one day at a support desk, from a Platinum outage that nobody answers to its end. */
final class Day {
    /** Real time that the product has for whatever is due. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Desk desk;
    private final PhoneKeys phone;
    private final Watch watch;
    private final StoryClock clock;
    private final Narration narration;
    private final Checks checks = new Checks();
    private final SampleDirectory people;

    Day(Desk desk, PhoneKeys phone, Watch watch, StoryClock clock, Narration narration, SampleDirectory people) {
        this.desk = desk;
        this.phone = phone;
        this.watch = watch;
        this.clock = clock;
        this.narration = narration;
        this.people = people;
    }

    /** Lets it happen; returns what was claimed and seen. */
    Checks run() throws IOException, InterruptedException {
        String outage =
                submit("A Platinum customer's production is down. Nobody will answer for a while.", Draft.OUTAGE);
        check("the customer was told that the outage is registered", outage, mailTo(Draft.OUTAGE.requesterMail()));
        check(
                "it was triaged critical and began with a senior engineer (L2)",
                outage,
                event(
                        Triaged.class,
                        it -> it.severity().equals("critical") && it.level().equals("L2")));
        howTo();
        String slowMail = slowMail();
        ownNetwork();
        byMail();
        escalation(outage);
        desk.status(slowMail, "resolved");
        return checks;
    }

    private void howTo() throws IOException, InterruptedException {
        String howTo = submit("A Standard customer asks how something is done.", Draft.HOW_TO);
        act("An engineer answers it, and it is done.");
        desk.say(howTo, "response", "「レポート」→「エクスポート」からPDFを選択してください。");
        desk.status(howTo, "resolved");
        checks.add(
                "the question was answered and met its first response",
                !watch.until(Duration.ofSeconds(1), howTo, event(DeadlineMissed.class, it -> true)));
    }

    private String slowMail() throws IOException, InterruptedException {
        String slowMail = submit("A Premium customer's mail is slow: severity 2.", Draft.SLOW_MAIL);
        desk.say(slowMail, "response", "We have reproduced the delay and are looking into it.");
        act("They lose patience at once and ask for the manager, three days too early.");
        desk.requestEscalation(slowMail, Draft.SLOW_MAIL.customer(), "We cannot wait any longer.");
        check(
                "the early wish for escalation was refused with the time from which it is allowed",
                slowMail,
                event(EscalationRefused.class, it -> it.detail().matches("\\d{4}-.*Z")));
        return slowMail;
    }

    private void ownNetwork() throws IOException, InterruptedException {
        String network = submit("A Premium customer phones: the whole network is down.", Draft.OWN_NETWORK);
        act("It is their own new switch: out of scope, so nothing will escalate.");
        desk.outOfScope(network);
        checks.add(
                "what is no product problem was not escalated",
                !watch.until(clock.real(Duration.ofHours(4)), network, event(Escalated.class, it -> true)));
        desk.status(network, "resolved");
    }

    private void byMail() throws IOException, InterruptedException {
        String byMail = submit("A Standard customer claims critical, but by mail.", Draft.BY_MAIL);
        check(
                "a critical claim by mail was held at severity 3",
                byMail,
                event(Triaged.class, it -> it.severity().equals("3")));
        act("They phone to confirm it.");
        desk.confirmByPhone(byMail);
        check(
                "after the phone confirmation it is critical",
                byMail,
                event(DeadlinesSet.class, it -> it.severity().equals("critical")));
        desk.say(byMail, "response", "直ちに調査を開始しました。");
        desk.status(byMail, "resolved");
    }

    private void escalation(String outage) throws IOException, InterruptedException {
        act("Back to the outage, which still nobody has answered.");
        for (String manager : of("support-manager", "email")) {
            check("support manager " + manager + " got mail", outage, mailTo(manager));
        }
        String executive = of("executive", "email").getFirst();
        check("executive " + executive + " got mail", outage, mailTo(executive));
        String number = of("executive", "phone").getFirst();
        check(
                "the first executive's phone rang",
                outage,
                it -> it instanceof Happening.Ringing call && call.to().equals(number));
        answerThePhone(outage);
        act("An engineer reports, and the outage is over.");
        desk.say(outage, "response", "原因を特定し、設定を復旧しました。");
        desk.status(outage, "resolved");
        watch.until(clock.now().plus(Duration.ofHours(1)));
    }

    private void answerThePhone(String outage) throws IOException, InterruptedException {
        List<Happening.Ringing> calls = callsAbout(outage);
        if (calls.isEmpty()) {
            return;
        }
        act(calls.getLast().name() + " takes the call and presses 1.");
        phone.press(calls.getLast().call(), "1");
        check(
                "a key press took the alert",
                outage,
                event(AlertAcknowledged.class, it -> it.via().equals("phone")));
        long before = callsAbout(outage).size();
        watch.until(Duration.ofSeconds(5), outage, it -> callsAbout(outage).size() > before);
        checks.add("after that the phone stayed silent", callsAbout(outage).size() == before);
    }

    private String submit(String what, Draft draft) throws IOException, InterruptedException {
        act(what);
        String reference = desk.submit(draft);
        watch.follow(reference);
        return reference;
    }

    private void act(String what) {
        narration.act(clock.now(), what);
    }

    private void check(String claim, String reference, Predicate<Happening> what)
            throws IOException, InterruptedException {
        checks.add(claim, watch.until(PATIENCE, reference, what));
    }

    private List<Happening.Ringing> callsAbout(String reference) {
        return watch.about(reference)
                .filter(Happening.Ringing.class::isInstance)
                .map(Happening.Ringing.class::cast)
                .toList();
    }

    private List<String> of(String role, String field) {
        return people.staff().values().stream()
                .filter(person -> person.path("policy").asText().equals(Draft.POLICY))
                .filter(person -> person.path("roles")
                        .valueStream()
                        .anyMatch(it -> it.asText().equals(role)))
                .map(person -> person.path(field).asText())
                .toList();
    }

    private static Predicate<Happening> mailTo(String address) {
        return happening ->
                happening instanceof Happening.Mail mail && mail.mail().to().contains(address);
    }

    private static <E extends TicketEvent> Predicate<Happening> event(Class<E> type, Predicate<E> matching) {
        return happening -> happening instanceof Happening.Entry entry
                && type.isInstance(entry.event())
                && matching.test(type.cast(entry.event()));
    }
}
