package io.tierline.notification.delivery.adapter.template;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.tierline.notification.delivery.application.AcknowledgementLinks;
import io.tierline.notification.delivery.application.MessageWriter;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.Message;
import io.tierline.notification.delivery.model.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes messages from the plain text resources {@code messages/<template>.<channel>.<language>.txt}: first line the
 * subject, then an empty line, then the text. A call without a template of its own is the general notice.
 */
@ApplicationScoped
public class MessageTemplates implements MessageWriter {
    private static final String NOTICE = "notice";

    private final Engine engine = Engine.builder().addDefaults().build();
    private final Map<String, Optional<Template>> templates = new ConcurrentHashMap<>();
    private final AcknowledgementLinks links;

    /** With links for those who may take an alert. */
    public MessageTemplates(AcknowledgementLinks links) {
        this.links = links;
    }

    @Override
    public Optional<Message> write(Delivery delivery) {
        return template(delivery.notification())
                .map(template -> template.render(facts(delivery)))
                .map(MessageTemplates::message);
    }

    private Optional<Template> template(Notification notification) {
        Optional<Template> own = template(notification, notification.template());
        return own.isEmpty() && notification.channel() == Channel.PHONE ? template(notification, NOTICE) : own;
    }

    private Optional<Template> template(Notification notification, String name) {
        String file = String.join(
                ".",
                name,
                notification.channel().wireName(),
                notification.recipient().language(),
                "txt");
        return templates.computeIfAbsent(file, this::load);
    }

    private Optional<Template> load(String file) {
        try (InputStream resource = MessageTemplates.class.getResourceAsStream("/messages/" + file)) {
            return resource == null
                    ? Optional.empty()
                    : Optional.of(engine.parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }

    private Map<String, Object> facts(Delivery delivery) {
        var notification = delivery.notification();
        Map<String, Object> facts = new HashMap<>(MessageFacts.of(delivery));
        facts.put("link", link(delivery.tenant(), notification));
        return facts;
    }

    private String link(String tenant, Notification notification) {
        return Optional.ofNullable(notification.cause().escalationId())
                .map(escalation -> links.linkFor(
                                tenant, escalation, notification.recipient().id())
                        .toString())
                .orElse("");
    }

    private static Message message(String rendered) {
        int end = rendered.indexOf('\n');
        return new Message(
                OneLine.of(rendered.substring(0, end)), rendered.substring(end).strip() + "\n");
    }
}
