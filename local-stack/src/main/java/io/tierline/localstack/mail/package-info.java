/** A real mail server that takes mail for anybody, and an HTTP inbox to read it. */
@NullMarked
package io.tierline.localstack.mail;

import org.jspecify.annotations.NullMarked;
