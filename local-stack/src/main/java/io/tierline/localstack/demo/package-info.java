/** A day of tickets, sent through the API and told as it happens; what is told is checked. */
@NullMarked
package io.tierline.localstack.demo;

import org.jspecify.annotations.NullMarked;
