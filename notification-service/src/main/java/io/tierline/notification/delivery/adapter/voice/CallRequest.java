package io.tierline.notification.delivery.adapter.voice;

import java.net.URI;

/**
 * Asks the phone provider for a call.
 *
 * @param id the notification's id; the same id again is the same call
 * @param to the number, E.164
 * @param name of whom is called
 * @param text what is spoken
 * @param language of the text, BCP 47
 * @param callback told which key was pressed
 */
public record CallRequest(String id, String to, String name, String text, String language, URI callback) {}
