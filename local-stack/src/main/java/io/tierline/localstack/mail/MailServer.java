package io.tierline.localstack.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.tierline.localstack.http.Answer;
import io.tierline.localstack.http.LocalHttpServer;
import io.tierline.localstack.http.Page;
import io.tierline.localstack.http.Request;
import io.tierline.localstack.http.Route;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** SMTP and IMAP for any address, and an HTTP inbox. Whatever was accepted is kept on disk. */
public final class MailServer implements AutoCloseable {
    private final InstantSource clock;
    private final MailStore store;
    private final List<ReceivedMail> inbox = new CopyOnWriteArrayList<>();
    private final GreenMail greenMail;
    private final LocalHttpServer http;

    /**
     * Starts it.
     *
     * @param folder where mails are kept
     * @param clock real time
     */
    public MailServer(Path folder, Ports ports, InstantSource clock) throws IOException {
        this.clock = clock;
        this.store = new MailStore(folder);
        this.greenMail = new GreenMail(new ServerSetup[] {
            new ServerSetup(ports.of(Endpoint.SMTP), Ports.HOST, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(ports.of(Endpoint.IMAP), Ports.HOST, ServerSetup.PROTOCOL_IMAP)
        });
        greenMail.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        greenMail.start();
        restore();
        MessageDeliveryHandler deliver = greenMail.getUserManager().getMessageDeliveryHandler();
        greenMail.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            keep(message, recipient);
            return deliver.handle(message, recipient);
        });
        this.http = new LocalHttpServer(
                ports.of(Endpoint.MAIL_INBOX),
                List.of(
                        Route.of("GET", "/", request -> Page.beside(MailServer.class, "inbox.html")),
                        Route.of("GET", "/messages", this::list),
                        Route.of("DELETE", "/messages", request -> clear())));
    }

    @Override
    public void close() {
        http.close();
        greenMail.stop();
    }

    /** Called once for each recipient; the mail is one mail all the same. */
    private void keep(MovingMessage message, MailAddress recipient) throws MessagingException {
        if (!message.getToAddresses().iterator().next().equals(recipient)) {
            return;
        }
        long now = clock.millis();
        try {
            store.keep(message.getMessage(), now);
            inbox.add(MailReader.read(message.getMessage(), now));
        } catch (IOException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
    }

    private void restore() throws IOException {
        try {
            for (MailStore.StoredMail mail : store.all()) {
                ReceivedMail read = MailReader.read(mail.message(), mail.receivedAt());
                inbox.add(read);
                for (String address : read.to()) {
                    mailbox(address).deliver(mail.message());
                }
            }
        } catch (MessagingException | UserException e) {
            throw new IOException("A kept mail cannot be read", e);
        }
    }

    private GreenMailUser mailbox(String address) throws UserException {
        GreenMailUser known = greenMail.getUserManager().getUserByEmail(address);
        return known == null ? greenMail.getUserManager().createUser(address, address, address) : known;
    }

    private Answer list(Request request) {
        Optional<String> to = request.query("to");
        Optional<String> ticket = request.query("ticket");
        return new Answer.Json(
                200,
                inbox.stream()
                        .filter(mail -> to.isEmpty() || mail.isFor(to.get()))
                        .filter(mail -> ticket.isEmpty() || mail.isAbout(ticket.get()))
                        .toList());
    }

    private Answer clear() throws IOException {
        try {
            greenMail.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new UncheckedIOException(new IOException("The mailboxes could not be emptied", e));
        }
        store.clear();
        inbox.clear();
        return new Answer.Empty(204);
    }
}
