package io.tierline.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.localstack.HttpTestClient;
import io.tierline.localstack.SettableClock;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {
    private final Ports ports = Ports.free();
    private final SettableClock clock = new SettableClock();
    private final HttpTestClient inbox = HttpTestClient.of(ports.of(Endpoint.MAIL_INBOX));

    @TempDir
    private Path folder;

    private MailServer server;

    @BeforeEach
    void start() throws IOException {
        server = new MailServer(folder, ports, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takesMailForAnybodyAndShowsIt() throws Exception {
        send("Eskalation für T-1", "naoki@sophos.example", "daniel@sophos.example");

        JsonNode mails = inbox.json("/messages?to=DANIEL@sophos.example");
        assertThat(mails).hasSize(1);
        JsonNode mail = mails.get(0);
        assertThat(mail.path("subject").asText()).isEqualTo("Eskalation für T-1");
        assertThat(mail.path("text").asText().strip()).isEqualTo("本文");
        assertThat(mail.path("from").asText()).isEqualTo("support@sophos.example");
        assertThat(mail.path("to")).hasSize(2);
        assertThat(mail.path("messageId").asText()).startsWith("<").endsWith(">");
        assertThat(mail.path("receivedAt").asLong()).isEqualTo(clock.millis());
        assertThat(mail.path("headers").path("X-Tierline-Ticket").asText()).isEqualTo("T-1");
        assertThat(inbox.json("/messages?to=nobody@sophos.example")).isEmpty();
        assertThat(inbox.json("/messages?ticket=T-1")).isEqualTo(mails);
        assertThat(inbox.json("/messages?ticket=T-2")).isEmpty();
    }

    @Test
    void keepsMailOverARestart() throws Exception {
        send("kept", "naoki@sophos.example");
        JsonNode before = inbox.json("/messages");
        stop();
        start();

        assertThat(inbox.json("/messages")).isEqualTo(before);
        assertThat(subjectsByImap("naoki@sophos.example")).containsExactly("kept");
    }

    @Test
    void forgetsEverythingOnDelete() throws Exception {
        send("one", "naoki@sophos.example");

        assertThat(inbox.delete("/messages")).isEqualTo(204);

        assertThat(inbox.json("/messages")).isEmpty();
        stop();
        start();
        assertThat(inbox.json("/messages")).isEmpty();
    }

    private void send(String subject, String... recipients) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress("support@sophos.example"));
        for (String recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        message.setText("本文", "UTF-8");
        message.setHeader("X-Tierline-Ticket", "T-1");
        Transport.send(message);
    }

    private String[] subjectsByImap(String user) throws MessagingException {
        try (Store store = session().getStore("imap")) {
            store.connect(Ports.HOST, ports.of(Endpoint.IMAP), user, user);
            Folder folderOfUser = store.getFolder("INBOX");
            folderOfUser.open(Folder.READ_ONLY);
            Message[] messages = folderOfUser.getMessages();
            String[] subjects = new String[messages.length];
            for (int i = 0; i < messages.length; i++) {
                subjects[i] = messages[i].getSubject();
            }
            return subjects;
        }
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", Ports.HOST);
        properties.setProperty("mail.smtp.port", String.valueOf(ports.of(Endpoint.SMTP)));
        return Session.getInstance(properties);
    }
}
