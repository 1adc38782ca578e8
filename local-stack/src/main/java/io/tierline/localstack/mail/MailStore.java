package io.tierline.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Keeps every mail as a file, so that the inbox survives a restart. The file's name begins with the time of arrival. */
final class MailStore {
    private static final String SUFFIX = ".eml";

    private final Path folder;
    private int count;

    MailStore(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        this.count = files().size();
    }

    synchronized void keep(MimeMessage message, long receivedAt) throws IOException, MessagingException {
        Path file = folder.resolve("%d-%06d%s".formatted(receivedAt, count, SUFFIX));
        Path fresh = folder.resolve("incoming");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            message.writeTo(out);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        count++;
    }

    synchronized List<StoredMail> all() throws IOException, MessagingException {
        Session session = Session.getInstance(new Properties());
        List<StoredMail> mails = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            try (InputStream in = Files.newInputStream(file)) {
                long receivedAt = Long.parseLong(name.substring(0, name.indexOf('-')));
                mails.add(new StoredMail(new MimeMessage(session, in), receivedAt));
            }
        }
        return mails;
    }

    synchronized void clear() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    /** A kept mail and when it came, in milliseconds of real time since 1970. */
    record StoredMail(MimeMessage message, long receivedAt) {}
}
