import '@mantine/core/styles.css'
// What a developer starts from today: a component library and a client router, drawn in the browser. The words are the
// site's own, written beside this by tests/bench/peers/build.ts.
import { Anchor, Container, Group, MantineProvider, Radio, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, NavLink, Route, Routes } from 'react-router'
import content from './content.json'

const { roles, dimensions, rows } = content

function Site({ children }) {
  return (
    <Container size="lg">
      <Group component="nav" py="md">
        <Anchor component={NavLink} to="/">
          CIO vs. CTO
        </Anchor>
        <Anchor component={NavLink} to="/compare">
          Compare
        </Anchor>
      </Group>
      {children}
    </Container>
  )
}

function Rows({ shown }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th />
          {roles.map(({ id, title }) => (
            <Table.Th key={id}>{title}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map(({ id, label, hint, cells, shared }) => (
          <Table.Tr key={id} id={id}>
            <Table.Th>
              {label}
              <Text size="sm">{hint}</Text>
            </Table.Th>
            {(shared ? [shared] : roles.map((role) => cells[role.id])).map(({ headline, statement }) => (
              <Table.Td key={headline} colSpan={shared ? 2 : 1}>
                <Text fw={600}>{headline}</Text>
                <Text>{statement.text}</Text>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Home() {
  return (
    <Site>
      <Title>One faces in, one faces out</Title>
      {roles.map(({ id, title, promise }) => (
        <Text key={id}>
          {title}: {promise.text}
        </Text>
      ))}
      <Rows shown={rows.filter(({ lead }) => lead)} />
    </Site>
  )
}

function Compare() {
  const [show, setShow] = useState('all')
  return (
    <Site>
      <Title>Side by side</Title>
      <Radio.Group value={show} onChange={setShow}>
        <Group>
          <Radio value="all" label="Everything" />
          <Radio value="differences" label="Differences only" />
        </Group>
      </Radio.Group>
      {dimensions.map(({ id, name, question, summary }) => (
        <Stack key={id}>
          <Title order={2}>{name}</Title>
          <Text>{question}</Text>
          <Text>{summary.text}</Text>
          <Rows
            shown={rows.filter(({ dimension, kind }) => dimension === id && (show === 'all' || kind === 'difference'))}
          />
        </Stack>
      ))}
    </Site>
  )
}

createRoot(document.getElementById('root')).render(
  <MantineProvider>
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Home />} />
        <Route path="/compare" element={<Compare />} />
      </Routes>
    </BrowserRouter>
  </MantineProvider>,
)
