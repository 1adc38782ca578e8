@NullMarked
package io.tierline.localstack.mail;

import org.jspecify.annotations.NullMarked;
